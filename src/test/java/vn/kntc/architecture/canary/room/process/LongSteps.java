package vn.kntc.architecture.canary.room.process;

import java.util.List;

/** A step of fifteen lines, as a method and as a lambda; fourteen, and one statement however long, are allowed. */
class LongSteps {

    Runnable first;

    Runnable decide = () -> {
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
    };

    void decide() {
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
    }

    void shortEnough() {
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
        first.run();
    }

    List<String> oneStatement() {
        return List.of(
                "a long text that keeps its line to itself, number 0",
                "a long text that keeps its line to itself, number 1",
                "a long text that keeps its line to itself, number 2",
                "a long text that keeps its line to itself, number 3",
                "a long text that keeps its line to itself, number 4",
                "a long text that keeps its line to itself, number 5",
                "a long text that keeps its line to itself, number 6",
                "a long text that keeps its line to itself, number 7",
                "a long text that keeps its line to itself, number 8",
                "a long text that keeps its line to itself, number 9",
                "a long text that keeps its line to itself, number 10",
                "a long text that keeps its line to itself, number 11",
                "a long text that keeps its line to itself, number 12",
                "a long text that keeps its line to itself, number 13",
                "a long text that keeps its line to itself, number 14",
                "a long text that keeps its line to itself, number 15",
                "a long text that keeps its line to itself, number 16",
                "a long text that keeps its line to itself, number 17");
    }
}
