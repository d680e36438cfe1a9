import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { startDesk } from '../app/startDesk';
import '../components/items.css';
import { CaseApp } from '../app/CaseApp';
import { forgetAfterOthers } from '../memory/leaving';

startDesk('root', CaseApp);
forgetAfterOthers();
