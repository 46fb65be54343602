// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QScrollArea>

class QButtonGroup;
class QHBoxLayout;

namespace sl::widgets {

class FaceChip;

/// A row of face crops of which one is chosen; scrolls sideways when there is no room. UI thread.
class FilmStrip : public QScrollArea {
    Q_OBJECT
public:
    explicit FilmStrip(int side, QWidget* parent = nullptr);

    /// One crop for each name; names are read aloud. Grey until setImage().
    void setNames(const QStringList& names);
    void setImage(int index, const QImage& image);
    void setName(int index, const QString& name);
    void setCaption(int index, const QString& caption);
    void setMarked(int index, bool marked);
    void setCurrent(int index); ///< emits nothing
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_chips.size()); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< by the user

private:
    int m_side;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QList<FaceChip*> m_chips;
};

} // namespace sl::widgets
