import { dressPage } from '#browser/dress-page.ts';
import { CardHost } from './card-host.ts';
import { draw, drawNothing } from './draw.tsx';
import { guardClicks } from './guard-clicks.ts';
import { takePort } from './take-port.ts';

// The port may be posted while the settings are still loading: it is taken first.
const port = takePort();
const guard = guardClicks(document);

// What is open when the language changes is drawn by the host, which is told of settings too.
let host: CardHost | null = null;

void dressPage('extension_name', async () => {
  if (host) return host.spokenAnew();
  drawNothing();
  host = new CardHost(await port, guard, draw);
  host.start();
});
