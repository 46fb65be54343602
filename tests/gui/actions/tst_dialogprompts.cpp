// SPDX-License-Identifier: Apache-2.0
#include "tests/support/guifixture.h"
#include "widgets/actions/dialogprompts.h"

#include <QFileDialog>
#include <QListView>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

/// Qt's own file dialog, where the desktop brings none.
class TestDialogPrompts : public QObject {
    Q_OBJECT
private:
    /// Types a path below the folder that is shown, as it would be typed: letter by letter.
    static void typePath(QFileDialog& dialog, const QString& folder, const QString& name) {
        dialog.setDirectory(folder);
        auto* list = find<QListView>(dialog, "listView");
        auto* edit = find<QLineEdit>(dialog, "fileNameEdit");
        QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 2);
        edit->setFocus();
        QTest::keyClicks(edit, folder + QLatin1Char('/') + name);
        const auto isSelected = [&] {
            const auto rows = list->selectionModel()->selectedRows();
            return std::any_of(rows.begin(), rows.end(),
                               [&](const QModelIndex& row) { return row.data().toString() == name; });
        };
        QTRY_VERIFY(isSelected());
        QTest::keyClick(edit, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<GuiFixture>();
        m_folder = m_fixture->path(u"shown"_s);
        QVERIFY(QDir().mkpath(m_folder + u"/inner"_s));
        QFile file(m_folder + u"/a.jpg"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_parent.show();
    }

    void aTypedFolderIsTheOneChosen() {
        QString chosen;
        m_prompts.openFolder(&m_parent, u"Open"_s, [&](const QString& folder) { chosen = folder; });
        auto* dialog = m_parent.findChild<QFileDialog*>(u"prompts.file"_s);
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::ShowDirsOnly, false); // so that both rows are there
        typePath(*dialog, m_folder, u"inner"_s);
        QTRY_COMPARE(chosen, m_folder + u"/inner"_s);
    }

    void aTypedFileIsTheOneChosen() {
        QStringList chosen;
        m_prompts.openFiles(&m_parent, u"Add"_s, {}, [&](const QStringList& files) { chosen = files; });
        auto* dialog = m_parent.findChild<QFileDialog*>(u"prompts.file"_s);
        QVERIFY(dialog);
        typePath(*dialog, m_folder, u"a.jpg"_s);
        QTRY_COMPARE(chosen, QStringList{m_folder + u"/a.jpg"_s});
    }

private:
    std::unique_ptr<GuiFixture> m_fixture;
    QString m_folder;
    QWidget m_parent;
    DialogPrompts m_prompts;
};

QTEST_MAIN(TestDialogPrompts)
#include "tst_dialogprompts.moc"
