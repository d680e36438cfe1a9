import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom has no layout, and says so each time.
window.scrollTo = vi.fn();

afterEach(cleanup);
