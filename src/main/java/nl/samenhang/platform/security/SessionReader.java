package nl.samenhang.platform.security;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Reads what a session holds from its bytes. Who is logged in and the token of the forms are the
 * same bytes at each request and are not changed once read, so they are built once; every byte is
 * still read from the database and compared, so a change is seen at once on every node.
 */
class SessionReader implements Converter<byte[], Object> {

    /** As many people as work at the same time; a few kilobytes each. */
    private static final int REMEMBERED = 256;

    private final DeserializingConverter reading;

    private final Map<ByteBuffer, Object> read =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Object> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    SessionReader(ClassLoader classes) {
        reading = new DeserializingConverter(classes);
    }

    @Override
    public Object convert(byte[] bytes) {
        var key = ByteBuffer.wrap(bytes);
        var value = Optional.ofNullable(read.get(key)).orElseGet(() -> build(key, bytes));
        return value instanceof Authentication who ? new SecurityContextImpl(who) : value;
    }

    /** A context is emptied at logout, so each request gets one of its own around who it is. */
    private Object build(ByteBuffer key, byte[] bytes) {
        var value = reading.convert(bytes);
        if (value instanceof SecurityContext context && context.getAuthentication() != null) {
            read.put(key, context.getAuthentication());
        } else if (value instanceof CsrfToken) {
            read.put(key, value);
        }
        return value;
    }
}
