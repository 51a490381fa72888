import { dressPage } from '#browser/dress-page.ts';
import { CardHost } from './card-host.ts';
import { draw, drawNothing } from './draw.tsx';
import { guardClicks } from './guard-clicks.ts';
import { takePort } from './take-port.ts';

// The port may be posted while the settings are still loading: it is taken first.
const port = takePort();
const guard = guardClicks(document);

void dressPage('extension_name').then(async () => {
  drawNothing();
  const host = new CardHost(await port, guard, draw);
  host.start();
});
