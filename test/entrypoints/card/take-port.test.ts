import { describe, expect, it, vi } from 'vitest';
import { takePort } from '../../../entrypoints/card/take-port.ts';

const port = () =>
  ({ close: vi.fn(), postMessage: vi.fn() }) as unknown as MessagePort & {
    readonly close: ReturnType<typeof vi.fn>;
    readonly postMessage: ReturnType<typeof vi.fn>;
  };

function post(data: unknown, ports: readonly MessagePort[]): void {
  const event = new Event('message');
  Object.assign(event, { data, ports });
  window.dispatchEvent(event);
}

describe('takePort', () => {
  it('takes the first port of the content script, says that it is there, and closes those that come later', async () => {
    const taken = takePort();
    const [stray, first, second] = [port(), port(), port()];
    post({ other: 'message' }, [stray]);
    post('card-port', [stray]);
    post({ sidelight: 'card-port' }, []);
    post({ sidelight: 'card-port' }, [first]);
    post({ sidelight: 'card-port' }, [second]);
    expect(await taken).toBe(first);
    expect(second.close).toHaveBeenCalled();
    expect(first.close).not.toHaveBeenCalled();
    expect(first.postMessage).toHaveBeenCalledExactlyOnceWith({ card: 'ready' });
    expect(second.postMessage).not.toHaveBeenCalled();
  });
});
