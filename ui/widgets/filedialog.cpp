#include "widgets/filedialog.h"

#include <QFileDialog>
#include <QFileIconProvider>

namespace baro {

namespace {

class ByNameAlone final : public QFileIconProvider {
public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override { return info.isDir() ? QString() : info.suffix(); }
};

} // namespace

void leaveFilesClosed(QFileDialog &dialog) {
    static ByNameAlone provider;
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&provider);
}

} // namespace baro
