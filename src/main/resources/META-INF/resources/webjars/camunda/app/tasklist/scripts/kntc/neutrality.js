/**
 * Some words may mean a person of the case ("bà Thư"): the server refuses the form with a question that the officer can answer. Here he
 * answers it, and the same form is sent again.
 */
import { root } from './session.js';

const submission = /\/(?:submit-form|complete)(?:\?|$)/;
const completeButton = '[cam-tasklist-task] .form-actions .btn-primary, .task-form .btn-primary, [cam-tasklist-form] .btn-primary';

function resend() {
  const buttons = [...document.querySelectorAll(completeButton)].filter(button => button.offsetParent && !button.disabled);
  buttons.at(-1)?.click();
}

/** Tells the server that the text means nobody of the case. */
export async function answerNobody(question) {
  const token = await (await fetch(`${root}/phien/csrf`, { credentials: 'same-origin' })).json();
  const answer = await fetch(`${root}/trung-tinh/${question}/khong-phai`, {
    method: 'POST',
    headers: { [token.headerName]: token.token },
    credentials: 'same-origin'
  });
  if (!answer.ok) {
    throw new Error('Không ghi được câu trả lời. Hãy gửi lại biểu mẫu để được hỏi lại.');
  }
}

function ask(question, sentence) {
  const dialog = document.createElement('dialog');
  dialog.className = 'kntc-hoi-trung-tinh';
  const text = document.createElement('p');
  text.textContent = sentence;
  const correct = document.createElement('button');
  correct.type = 'button';
  correct.className = 'btn btn-default';
  correct.textContent = 'Phải – tôi sửa lại';
  const send = document.createElement('button');
  send.type = 'button';
  send.className = 'btn btn-primary';
  send.textContent = 'Không phải người này – gửi lại';
  correct.addEventListener('click', () => dialog.close());
  send.addEventListener('click', () => {
    send.disabled = true;
    answerNobody(question).then(
      () => {
        dialog.close();
        resend();
      },
      failure => {
        text.textContent = failure.message;
      }
    );
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(text, correct, send);
  document.body.append(dialog);
  dialog.showModal();
}

/** Watches what the server answers to a form that is sent. */
export function askWhoIsMeant() {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...body) {
    this.addEventListener('load', () => {
      if (this.status !== 400 || !submission.test(this.responseURL)) {
        return;
      }
      let answer;
      try {
        answer = JSON.parse(this.responseText);
      } catch {
        return;
      }
      if (answer.question) {
        ask(answer.question, answer.message);
      }
    });
    return send.apply(this, body);
  };
}
