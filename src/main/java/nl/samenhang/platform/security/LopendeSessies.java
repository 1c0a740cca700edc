package nl.samenhang.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenhang.kernel.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions in which an employee is logged in, and their end: when rights change, so that
 * nothing outlives them, or when the employee says so.
 */
@Component
public class LopendeSessies {

    /**
     * One browser in which somebody is logged in.
     *
     * @param sleutel tells it from the others, without being the secret of the session
     */
    public record Sessie(String sleutel, Instant begonnen, Instant laatst, boolean deze) {}

    private final JdbcClient jdbc;
    private final Optional<FindByIndexNameSessionRepository<?>> sessions;

    LopendeSessies(JdbcClient jdbc, Optional<FindByIndexNameSessionRepository<?>> sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** Ends all sessions of an employee at once. */
    public void end(MedewerkerId medewerker) {
        var names =
                jdbc.sql("select gebruikersnaam from security.account where medewerker = :id")
                        .param("id", medewerker.value())
                        .query(String.class)
                        .list();
        names.forEach(name -> end(name, _ -> true));
    }

    /** The sessions of an account, the last used first. */
    public List<Sessie> of(String gebruikersnaam, String eigen) {
        return sessions.stream()
                .flatMap(all -> all.findByPrincipalName(gebruikersnaam).values().stream())
                .filter(session -> !session.isExpired() && isLoggedIn(session))
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(
                        session ->
                                new Sessie(
                                        key(session.getId()),
                                        session.getCreationTime(),
                                        session.getLastAccessedTime(),
                                        session.getId().equals(eigen)))
                .toList();
    }

    /** Ends one session of the account. */
    public void end(String gebruikersnaam, String sleutel) {
        end(gebruikersnaam, id -> key(id).equals(sleutel));
    }

    /** Ends all sessions of the account but the own one. */
    public void endOthers(String gebruikersnaam, String eigen) {
        end(gebruikersnaam, id -> !id.equals(eigen));
    }

    private void end(String gebruikersnaam, Predicate<String> which) {
        sessions.ifPresent(
                all ->
                        all.findByPrincipalName(gebruikersnaam).keySet().stream()
                                .filter(which)
                                .forEach(all::deleteById));
    }

    /** Who still has to take the second step is not in yet. */
    private static boolean isLoggedIn(Session session) {
        Object context =
                session.getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof Gebruiker;
    }

    private static String key(String id) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
