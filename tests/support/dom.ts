import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom has no layout, and logs an error at each call.
window.scrollTo = vi.fn();

afterEach(cleanup);
