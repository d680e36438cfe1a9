import legend from '../../illustrations/FlowLegend.css?inline';
import map from '../../illustrations/FlowMap.css?inline';

/** The styles of the map, which is drawn when its page is built: no module of a browser brings them, and no other page has them. */
export const mapStyle = legend.trim() + map.trim();
