import { describe, expect, it } from 'vitest';
import { tell } from '../../src/cli/terminal/tell.ts';
import { CadAuditError } from '../../src/model/error.ts';

describe('errors on standard error', () => {
  it('one sentence and what to try', () => {
    const text = tell(new CadAuditError('not-found', 'There is no such file.', 'Is it mounted?'), { about: 'a.csv' });
    expect(text).toBe('cad-audit: a.csv: There is no such file.\n  Is it mounted?\n');
  });

  it('names cannot write on the terminal', () => {
    const text = tell(new CadAuditError('unreadable', 'No "\u001b[2J\nfake: ok".'), { about: 'x\u001b]0;title\u0007\r\n.csv' });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text.split('\n')).toHaveLength(2);
  });

  it('an unexpected error tells neither its message nor a stack', () => {
    const text = tell(new TypeError('cannot read QUILLFEATHER of undefined'));
    expect(text).toContain('Internal error (TypeError)');
    expect(text).not.toContain('QUILLFEATHER');
    expect(text).not.toMatch(/^ +at /m);
  });

  it('under -v the message is masked and the stack has places only', () => {
    const text = tell(new TypeError('cannot read QUILLFEATHER 555-0142'), { verbose: true });
    expect(text).not.toContain('QUILLFEATHER');
    expect(text).not.toContain('0142');
    expect(text).toContain('aaaaaa aaaa AAAAAAAAAAAA ###-####');
    expect(text).toMatch(/^ {2}at /m);
  });

  it('takes whatever is thrown', () => {
    expect(tell('QUILLFEATHER')).toContain('Internal error (unknown)');
    expect(tell(undefined, { verbose: true })).toContain('Internal error');
  });
});
