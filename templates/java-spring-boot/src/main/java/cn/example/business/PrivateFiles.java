package cn.example.business;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** 含个人信息的文件：只有运行本系统的用户能读（Windows 没有这样的权限，由文件夹的设置保证）。 */
public final class PrivateFiles {

  private static final Set<StandardOpenOption> APPEND =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

  private PrivateFiles() {}

  public static void createFolderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder, permissions("rwx------"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public static void append(Path file, String text) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    // 一次写完一整行：多个实例写同一个文件，各行也不会交错。
    try (SeekableByteChannel channel =
        Files.newByteChannel(file, APPEND, permissions("rw-------"))) {
      channel.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static FileAttribute<?>[] permissions(String allowed) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
        }
        : new FileAttribute<?>[0];
  }
}
