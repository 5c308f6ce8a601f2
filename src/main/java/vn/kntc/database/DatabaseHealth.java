package vn.kntc.database;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health of the database without asking it: the framework's own indicator would wait for the pool. */
@Component
class DatabaseHealth implements HealthIndicator {

    private final DatabaseState state;

    DatabaseHealth(DatabaseState state) {
        this.state = state;
    }

    @Override
    public Health health() {
        return state.isAvailable() ? Health.up().build() : Health.down().build();
    }
}
