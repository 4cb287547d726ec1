package dk.indsatsregler.web.server;

/**
 * A request that is not answered.
 *
 * @param status what is said of it
 * @param why the same in Danish; never anything of what was asked
 */
record Refusal(int status, String why) {}
