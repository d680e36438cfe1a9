import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import '../components/items.css';
import { startDesk } from '../app/startDesk';
import { MapApp } from '../app/MapApp';
import { forgetAfterOthers } from '../memory/leaving';
import { finderId } from '../screens/desk/MapScreen';

startDesk(finderId, MapApp);
forgetAfterOthers();
