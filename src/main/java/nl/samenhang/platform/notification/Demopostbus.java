package nl.samenhang.platform.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * A real mail server inside the process, for the demo and for tests: nothing leaves the machine,
 * and a newcomer sees what a resident receives. Keeps only the newest messages, or a long demo
 * would fill the memory.
 */
@Component
@ConditionalOnProperty("samenhang.postbus")
public class Demopostbus {

    private static final int KEPT = 200;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final Deque<Mail> newestFirst = new ArrayDeque<>();

    Demopostbus() {
        server.start();
    }

    /**
     * Hands mail in, never while the boxes are being emptied: the server cannot bear both at once.
     */
    JavaMailSender sender() {
        var sender =
                new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                        synchronized (Demopostbus.this) {
                            super.doSend(messages, originals);
                        }
                    }
                };
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return sender;
    }

    /** The newest messages first. */
    public synchronized List<Mail> messages() {
        collect();
        return List.copyOf(newestFirst);
    }

    synchronized void collect() {
        try {
            for (var box :
                    server.getManagers().getImapHostManager().getStore().listMailboxes("*")) {
                for (var message : box.getMessages()) {
                    newestFirst.addFirst(read(message.getMimeMessage()));
                    message.setFlag(Flags.Flag.DELETED, true);
                }
                box.expunge();
            }
        } catch (FolderException | MessagingException | IOException e) {
            throw new IllegalStateException("The mail of the demo cannot be read", e);
        }
        while (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    private static Mail read(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                message.getRecipients(Message.RecipientType.TO)[0].toString(),
                message.getSubject(),
                String.valueOf(message.getContent()).replace("\r\n", "\n").strip(),
                message.getReceivedDate() == null
                        ? Instant.EPOCH
                        : message.getReceivedDate().toInstant());
    }

    @PreDestroy
    void stop() {
        server.stop();
    }

    /** An e-mail as it arrived. */
    public record Mail(String aan, String onderwerp, String tekst, Instant moment) {

        /** The text cut where the writer left a line open. */
        public List<String> alineas() {
            return List.of(tekst.split("\n\n"));
        }
    }
}
