import preact from '@preact/preset-vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// Chrome's key for the demo and the tests only; a store gives its own.
const e2e = process.env['SIDELIGHT_E2E'] === '1';

/** Bytes of source that are worth a file of their own where not every page needs them. */
const WORTH_A_FILE = 30_000;

/**
 * What pages share and read as they open is in few files: each takes the browser some milliseconds, however small it is
 * (docs/decisions/0023-few-files.md).
 */
const FEWER_CHUNKS: Plugin = {
  name: 'fewer-chunks',
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      groups: [
        {
          name: 'shared',
          tags: ['$initial'],
          minShareCount: 2,
          entriesAware: true,
          entriesAwareMergeThreshold: WORTH_A_FILE,
          maxModuleSize: WORTH_A_FILE,
        },
      ],
    },
  }),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: e2e ? '.output/e2e' : '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  hooks: {
    // Registered at run time, where the reader allowed reading: a listed content script would need host permissions,
    // and WXT's own wrapper announces itself to the page (docs/decisions/0003-content-script.md).
    'entrypoints:found': (_wxt, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
    // The content script runs on every page: it takes the browser's own API, which answers with promises everywhere now.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'sidepanel')) config.plugins?.push(FEWER_CHUNKS);
      if (!entrypoints.some(({ name }) => name === 'content')) return;
      const nativeApi = resolve(import.meta.dirname, 'browser/native-api.ts');
      config.plugins?.push({
        name: 'native-api',
        enforce: 'pre',
        resolveId: (id: string) => (/^wxt\/browser$|webextension-polyfill/.test(id) ? nativeApi : null),
      });
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of ['library.slpack', 'tagger.bin', 'reports.bin'])
        files.push({
          absoluteSrc: resolve(import.meta.dirname, 'data/pack', name),
          relativeDest: `pack/${name}`,
        });
    },
  },
  vite: () => ({
    plugins: [preact()],
    // These know light-dark(): without them it is rewritten in a way that only the root can switch.
    build: { target: 'es2022', cssTarget: ['chrome128', 'firefox142'], sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // Nothing of the extension can reach the network: no page, no background, whatever a later mistake may ask for.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(e2e ? { host_permissions: ['http://127.0.0.1/*'] } : {}),
    action: { default_title: '__MSG_extension_name__' },
    omnibox: { keyword: 'sl' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_previous_mention__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_open_card__' },
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_toggle_panel__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
