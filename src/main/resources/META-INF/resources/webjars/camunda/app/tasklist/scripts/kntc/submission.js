/** What happens around the submission of a form: its draft ends with it, and a refusal is shown at the field it is about. */
import { openForm } from './drafts.js';
import { inputOf } from './fields.js';
import { plainSentence } from './wording.js';

/**
 * Wraps functions of an engine resource, which answer by callback or by promise.
 *
 * @param before gets the parameters; a promise that it returns is waited for
 * @param done gets the result and the parameters
 * @param failed gets the error and the parameters
 */
export function around(resource, names, { before = () => {}, done = () => {}, failed = () => {} }) {
  for (const name of names) {
    const original = resource[name];
    if (typeof original !== 'function') {
      continue;
    }
    resource[name] = function (parameters, callback) {
      const tell = (error, result) => (error ? failed(error, parameters) : done(result, parameters));
      const call = () => {
        if (typeof callback === 'function') {
          return original.call(this, parameters, (error, result) => (tell(error, result), callback(error, result)));
        }
        const answer = original.call(this, parameters);
        answer?.then(
          result => tell(null, result),
          error => tell(error)
        );
        return answer;
      };
      const ready = before(parameters);
      return ready ? ready.then(call) : call();
    };
  }
}

function clearRefusal() {
  document.querySelectorAll('.kntc-refusal').forEach(shown => shown.remove());
}

function sentenceAt(sentence) {
  const shown = document.createElement('div');
  shown.className = 'kntc-refusal';
  shown.setAttribute('role', 'alert');
  shown.textContent = sentence;
  return shown;
}

function show(form, key, sentence) {
  const input = key ? inputOf(form, key) : null;
  const field = input?.closest('.fjs-form-field');
  const shown = sentenceAt(sentence);
  if (!field) {
    form._container.before(shown);
    shown.scrollIntoView({ block: 'center' });
    return;
  }
  field.prepend(shown); // below it the calendar of a date would lie over the sentence
  field.addEventListener('input', clearRefusal, { once: true });
  field.addEventListener('change', clearRefusal, { once: true });
  field.scrollIntoView({ block: 'center' });
  input.focus({ preventScroll: true });
}

export function attendSubmissions(services) {
  const engine = services.get('camAPI');
  const follow = {
    before: ({ id }) => {
      clearRefusal();
      const open = openForm(id);
      clearTimeout(open?.timer);
      return open?.sending; // a draft that arrives after its step is over would stay
    },
    done: (result, { id }) => openForm(id)?.forget(),
    failed: (error, { id }) => {
      const open = openForm(id);
      if (!open) {
        return;
      }
      if (open.waiting !== null) {
        open.plan(0);
      }
      const { status, body } = error.response ?? {};
      if (status === 401) {
        return;
      }
      const sentence = plainSentence(String(error.message ?? ''));
      if (open.refuse) {
        open.refuse(body?.field, sentence);
      } else if (open.form) {
        show(open.form, body?.field, sentence);
      }
    }
  };
  around(engine.resource('task'), ['submitForm', 'complete'], follow);
  around(engine.resource('process-definition'), ['submitForm', 'start'], follow);
}
