import '../components/tokens.css';
import '../components/base.css';
import '../components/layout.css';
import { AdminApp } from '../app/AdminApp';
import type { DeskAppProps } from '../app/DeskAppProps';
import { startDesk } from '../app/startDesk';
import { forgetAfterOthers } from '../memory/leaving';
import { sectionOfFile } from '../navigation/paths';

// Hosts may call the page otherwise: it knows its file itself.
const section = sectionOfFile(document.documentElement.dataset['file'] ?? '');

startDesk('root', (props: DeskAppProps) => <AdminApp {...props} section={section} />);
forgetAfterOthers();
