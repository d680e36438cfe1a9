export { withRuby as typeset } from './withRuby';
