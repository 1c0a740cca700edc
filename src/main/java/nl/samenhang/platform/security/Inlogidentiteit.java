package nl.samenhang.platform.security;

/**
 * Somebody as the identity provider knows them.
 *
 * @param uitgever the claim {@code iss}
 * @param subject the claim {@code sub}, which the provider never gives to another
 */
record Inlogidentiteit(String uitgever, String subject) {}
