import { startDesk } from '../app/startDesk';
import '../components/items.css';
import { CaseApp } from '../app/CaseApp';
import { forgetAfterOthers } from '../memory/leaving';

startDesk('root', CaseApp);
forgetAfterOthers();
