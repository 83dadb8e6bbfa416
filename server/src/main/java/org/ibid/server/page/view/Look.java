package org.ibid.server.page.view;

/** Addresses of what every page refers to. */
public record Look(String styleSheet, String icon) {}
