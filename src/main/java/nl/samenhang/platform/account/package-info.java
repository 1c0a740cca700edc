/**
 * The account of an employee: with what somebody proves for the second time who it is, the own
 * page, and the identity system that lets people come and go.
 */
@ApplicationModule(displayName = "Account")
@NullMarked
package nl.samenhang.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
