import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { address } from './support/addresses.ts';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM_PATH ?? browsers.find((path) => existsSync(path));

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'output/failures',
  reporter: [['list', { printSteps: false }]],
  globalSetup: './suite/begin.ts',
  globalTeardown: './suite/end.ts',
  // The journeys are one story of one commune, told in the order of the files.
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    actionTimeout: 20_000,
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
      ],
    },
  },
});
