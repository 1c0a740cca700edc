package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionReaderTest {

    private final SessionReader reader = new SessionReader(getClass().getClassLoader());

    @Test
    void who_logs_out_in_one_session_stays_logged_in_in_another_with_the_same_bytes() {
        var bytes = bytesOf("yusuf");
        read(bytes).setAuthentication(null);
        assertThat(read(bytes).getAuthentication()).isNotNull();
        read(bytes).setAuthentication(null);
        assertThat(read(bytes.clone()).getAuthentication().getName()).isEqualTo("yusuf");
    }

    @Test
    void somebody_else_is_never_mistaken_for_who_was_read_before() {
        assertThat(read(bytesOf("yusuf")).getAuthentication().getName()).isEqualTo("yusuf");
        assertThat(read(bytesOf("fatima")).getAuthentication().getName()).isEqualTo("fatima");
    }

    private SecurityContext read(byte[] bytes) {
        return (SecurityContext) reader.convert(bytes);
    }

    private static byte[] bytesOf(String account) {
        var gebruiker =
                new Gebruiker(
                        account,
                        "9901",
                        new UUID(1, 2),
                        account,
                        "MEDEWERKER",
                        "CONSULENT",
                        Set.of("gezin.inzien"),
                        false);
        return new SerializingConverter()
                .convert(new SecurityContextImpl(LocalAccounts.authenticated(gebruiker)));
    }
}
