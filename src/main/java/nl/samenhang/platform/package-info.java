/**
 * The ground floor beside the kernel: database, security, web, jobs, documents, notifications and
 * the interfaces through which rooms offer their share of a composed page. It knows no room.
 */
@NullMarked
package nl.samenhang.platform;

import org.jspecify.annotations.NullMarked;
