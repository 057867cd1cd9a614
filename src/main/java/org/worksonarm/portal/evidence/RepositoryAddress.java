package org.worksonarm.portal.evidence;

/** A repository on a known host, in lower case, so that it has one address however it was typed. */
record RepositoryAddress(KnownHost host, String path) {

    /** For people, and the key under which its evidence is kept. */
    String name() {
        return host.host() + "/" + path;
    }

    String web() {
        return "https://" + name();
    }

    @Override
    public String toString() {
        return name();
    }
}
