'use strict';
(function () {
    var LARGEST = 20 * 1024 * 1024;
    var SESSION_OVER = 'Phiên làm việc đã hết. Hãy tải lại trang và đăng nhập lại.';
    var NO_ANSWER = 'Không liên lạc được với máy chủ. Hãy thử lại sau ít phút.';
    var BROKEN = 'Máy chủ gặp lỗi, việc này chưa được thực hiện. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.';
    var TOO_LARGE = 'Tệp quá lớn: mỗi tệp tối đa 20 MB.';

    // In the tab of a task Tasklist's own header is in sight. The server leaves ours out where the browser tells it of the frame.
    if (window.self !== window.top) {
        document.documentElement.classList.add('framed');
    }

    function tell(target, sentence) {
        var line = document.createElement('p');
        line.className = 'problem';
        line.setAttribute('role', 'alert');
        line.textContent = sentence;
        target.replaceChildren(line);
    }

    document.addEventListener('htmx:configRequest', function (event) {
        var csrf = document.querySelector('meta[name="csrf"]');
        if (csrf) {
            event.detail.headers[csrf.dataset.header] = csrf.content;
        }
    });

    // Words that may mean a person of the case: who says that they do not sends the same form again.
    var asked = null;
    document.addEventListener('htmx:beforeRequest', function (event) {
        if (event.detail.elt.matches('form')) {
            asked = event.detail.elt;
        }
    });
    document.addEventListener('click', function (event) {
        var button = event.target.closest('button[data-question]');
        var csrf = document.querySelector('meta[name="csrf"]');
        if (!button || !asked || !csrf) {
            return;
        }
        var headers = {};
        headers[csrf.dataset.header] = csrf.content;
        button.disabled = true;
        fetch('/trung-tinh/' + button.dataset.question + '/khong-phai', { method: 'POST', headers: headers, credentials: 'same-origin' }).then(function (answer) {
            if (answer.ok) {
                asked.requestSubmit();
            } else {
                button.disabled = false;
            }
        });
    });

    document.addEventListener('htmx:beforeRequest', function (event) {
        var form = event.detail.elt;
        if (!form.matches('[data-upload]')) {
            return;
        }
        var file = form.querySelector('input[type=file]').files[0];
        if (file && file.size > LARGEST) {
            event.preventDefault();
            tell(event.detail.target, TOO_LARGE);
        }
    });

    // Only parts of this page are inserted: after the session has ended the answer is the sign-in page.
    document.addEventListener('htmx:beforeSwap', function (event) {
        var xhr = event.detail.xhr;
        if (xhr.getResponseHeader('X-Kntc-Fragment') === null) {
            event.detail.shouldSwap = false;
            tell(event.detail.target, xhr.status === 413 ? TOO_LARGE : xhr.status >= 500 ? BROKEN : SESSION_OVER);
        }
    });

    document.addEventListener('htmx:sendError', function (event) {
        tell(event.detail.target, NO_ANSWER);
    });

    document.addEventListener('htmx:afterRequest', function (event) {
        if (event.detail.successful && event.detail.elt.matches('form:not([data-keep])')) {
            event.detail.elt.reset();
        }
    });

    // The name of the chosen file in words of ours; the browser would say it in its own language.
    function showChosen(input) {
        var place = input.parentNode.querySelector('[data-chosen]');
        if (place) {
            place.textContent = input.files.length === 0 ? 'Chưa chọn tệp nào' : input.files[0].name;
        }
    }
    document.addEventListener('change', function (event) {
        if (event.target.matches('input[type=file]')) {
            showChosen(event.target);
        }
    });
    document.addEventListener('reset', function (event) {
        // the field is empty only after this event
        setTimeout(function () { event.target.querySelectorAll('input[type=file]').forEach(showChosen); });
    });

    document.addEventListener('click', function (event) {
        if (event.target.matches('[data-hide]')) {
            event.target.closest('details').open = false;
            event.target.closest('.revealed').remove();
        }
    });

    // Back to the case file that the refused link stood on; history.back() would move the task list around this frame.
    document.querySelectorAll('[data-back]').forEach(function (link) {
        if (document.referrer.startsWith(location.origin + '/ho-so/') && document.referrer !== location.href) {
            link.href = document.referrer;
            link.hidden = false;
        }
    });

    // What was revealed is gone when the page is shown again from the browser's memory.
    window.addEventListener('pagehide', function () {
        document.querySelectorAll('.revealed').forEach(function (shown) { shown.remove(); });
    });
})();
