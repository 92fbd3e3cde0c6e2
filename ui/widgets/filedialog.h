#pragma once

class QFileDialog;

namespace baro {

/// Every dialog for files goes through here before it is shown. By itself it opens each file that it lists, to see what
/// sort it is, and closes it again; on POSIX that gives up every lock of this process on that file, and the office's
/// own file may be among them. From here on files are told apart by their names alone. Source:
/// sqlite.org/howtocorrupt.html, 2.2. GUI thread.
void leaveFilesClosed(QFileDialog &dialog);

} // namespace baro
