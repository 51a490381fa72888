import { serveGallery } from './serve.ts';

// `npm run gallery`.
const { address } = await serveGallery(4173, true);
console.log(`The gallery is at ${address}; it is built anew when a file changes. Ctrl+C ends it.`);
