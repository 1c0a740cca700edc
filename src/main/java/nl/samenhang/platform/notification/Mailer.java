package nl.samenhang.platform.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.Texts;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends e-mail in plain words: no pictures, no tracking, readable by every program. */
@Component
class Mailer {

    private final JavaMailSender server;
    private final Afzender afzender;
    private final Texts texts;

    Mailer(JavaMailSender server, Afzender afzender, Texts texts) {
        this.server = server;
        this.afzender = afzender;
        this.texts = texts;
    }

    /**
     * Hands in all of them over one connection, in their order.
     *
     * @return what went wrong, for those that were not taken
     */
    Map<VerzendingId, Exception> send(Collection<Uitgaand> batch) {
        var failed = new HashMap<VerzendingId, Exception>();
        var messages = new LinkedHashMap<Object, VerzendingId>();
        for (var uitgaand : batch) {
            try {
                messages.put(message(uitgaand), uitgaand.id());
            } catch (MailPreparationException e) {
                failed.put(uitgaand.id(), e);
            }
        }
        if (messages.isEmpty()) {
            return failed;
        }
        try {
            server.send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailSendException e) {
            // Names each message that was not taken; none when only saying goodbye failed.
            e.getFailedMessages()
                    .forEach(
                            (message, reason) ->
                                    Optional.ofNullable(messages.get(message))
                                            .ifPresent(id -> failed.put(id, reason)));
        } catch (MailException e) {
            messages.values().forEach(id -> failed.put(id, e));
        }
        return failed;
    }

    private MimeMessage message(Uitgaand uitgaand) {
        var message = server.createMimeMessage();
        try {
            var helper =
                    new MimeMessageHelper(
                            message, uitgaand.agenda().isPresent(), StandardCharsets.UTF_8.name());
            helper.setFrom(afzender.email(), afzender.naam());
            helper.setTo(uitgaand.email().orElseThrow());
            helper.setSubject(uitgaand.titel());
            helper.setText(body(uitgaand));
            if (uitgaand.agenda().isPresent()) {
                attach(helper, uitgaand.agenda().get());
            }
            // The same message sent twice after a crash is recognised by its number.
            message.setHeader("X-Samenhang-Verzending", uitgaand.id().value().toString());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        return message;
    }

    /** A calendar reads from the type what to do with it (RFC 6047). */
    private static void attach(MimeMessageHelper helper, String agenda) throws MessagingException {
        var methode = agenda.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
        helper.addAttachment(
                "uitnodiging.ics",
                new ByteArrayResource(agenda.getBytes(StandardCharsets.UTF_8)),
                "text/calendar; charset=UTF-8; method=" + methode);
    }

    private String body(Uitgaand uitgaand) {
        var greeting =
                texts.t(uitgaand.taal(), Tekst.of("notification.aanhef", uitgaand.ontvanger()));
        var closing = texts.t(uitgaand.taal(), Tekst.of("notification.slot", afzender.naam()));
        return greeting
                + "\n\n"
                + uitgaand.alineas().stream().map(Alinea::tekst).collect(Collectors.joining("\n\n"))
                + "\n\n"
                + closing
                + "\n";
    }
}
