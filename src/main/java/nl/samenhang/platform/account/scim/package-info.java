/**
 * The way by which the identity system of a municipality lets employees come, change and go: SCIM
 * 2.0 (RFC 7643, RFC 7644).
 */
@NullMarked
package nl.samenhang.platform.account.scim;

import org.jspecify.annotations.NullMarked;
