package vn.kntc.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LawConfiguration {

    @Bean
    LawRegister lawRegister() {
        return LawRegister.shipped();
    }
}
