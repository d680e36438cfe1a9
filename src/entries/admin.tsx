import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { startDesk } from '../app/startDesk';
import { AdminApp } from '../app/AdminApp';
import { forgetAfterOthers } from '../memory/leaving';

startDesk('root', AdminApp);
forgetAfterOthers();
