/** The extension API of Chrome, Edge and Firefox alike (webextension-polyfill through WXT's module). Imported by browser/ only. */
export { browser } from 'wxt/browser';
