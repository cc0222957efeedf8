package org.agendum.web;

import java.nio.file.Path;

/**
 * What is served, and to whom.
 *
 * @param path a folder of problems, or one problem
 * @param port 0 for any that is free
 * @param host the name or address that is listened on
 * @param token what everybody has to show; null for a new one where one is needed, and none elsewhere
 */
public record ServeOptions(Path path, int port, String host, String token) {}
