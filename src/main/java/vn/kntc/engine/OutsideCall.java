package vn.kntc.engine;

import java.util.Optional;

/**
 * Marks the thread of a request to the engine's own interfaces ({@code /engine-rest} and the web apps), where anybody may ask for any
 * command; what our rooms ask of the engine comes without the mark.
 */
final class OutsideCall {

    private static final ThreadLocal<OutsideCall> HERE = new ThreadLocal<>();

    private RuntimeException failure;

    private OutsideCall() {}

    static void begin() {
        HERE.set(new OutsideCall());
    }

    static void end() {
        HERE.remove();
    }

    static boolean here() {
        return HERE.get() != null;
    }

    /** Keeps why the engine refused, for the answer: its REST resources tell it in English, often as a fault of the server. */
    static void failed(RuntimeException failure) {
        if (here()) {
            HERE.get().failure = failure;
        }
    }

    /** The last failure of this request. */
    static Optional<RuntimeException> failure() {
        return here() ? Optional.ofNullable(HERE.get().failure) : Optional.empty();
    }
}
