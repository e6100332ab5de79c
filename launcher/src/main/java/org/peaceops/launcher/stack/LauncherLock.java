package org.peaceops.launcher.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;

/** One launcher per data folder. The operating system lets go of it however the launcher ends. */
final class LauncherLock implements AutoCloseable {

    private final DataFolder folder;
    private final FileChannel channel;

    private LauncherLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static LauncherLock take(DataFolder folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new Trouble(
                    "Another launcher is just starting or ending on %s; ./peaceops status says which."
                            .formatted(folder.root()));
        }
        return new LauncherLock(folder, channel);
    }

    /** The folder that is now this launcher's alone. */
    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
