package org.peaceops.platform.imports;

/** An import that has been accepted. */
record ImportJob(long id, Received file) {

    Dataset dataset() {
        return file.dataset();
    }
}
