package vn.kntc.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the database answers, as known at this moment; asking costs nothing and never waits. */
@Component
public class DatabaseState {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseState.class);

    private volatile boolean available = true;

    DatabaseState() {}

    public boolean isAvailable() {
        return available;
    }

    synchronized void lost() {
        if (available) {
            available = false;
            LOG.error("Mất kết nối với cơ sở dữ liệu; các yêu cầu được trả lời 503 cho đến khi có lại.");
        }
    }

    synchronized void found() {
        if (!available) {
            available = true;
            LOG.warn("Đã có lại kết nối với cơ sở dữ liệu.");
        }
    }
}
