/** Keys on a device in the place of a password and a code: passkeys (WebAuthn level 3). */
@NullMarked
package nl.samenhang.platform.account.passkey;

import org.jspecify.annotations.NullMarked;
