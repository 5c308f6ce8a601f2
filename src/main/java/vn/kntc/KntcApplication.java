package vn.kntc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.kntc.maintenance.Commands;

/** The program: one process that holds the engine, our rooms and, where none is given, the database. */
@SpringBootApplication
@Modulithic(systemName = "KNTC", sharedModules = "shared")
@EnableScheduling
@EnableAsync
public class KntcApplication {

    public static void main(String[] arguments) {
        if (Commands.areAmong(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(KntcApplication.class, arguments);
    }
}
