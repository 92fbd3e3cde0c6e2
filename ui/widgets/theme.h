#pragma once

#include "widgets/session.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace baro {

/// What a colour says. Never said by colour alone: a shape or a word stands beside it. The hues are those of Okabe and
/// Ito, which colour-blind eyes tell apart, made darker or lighter until they have a contrast of 4.5:1 on every surface
/// of the theme, also on a selected row.
enum class Meaning { Running, Soon, Late, Kept };

/// Whether a palette is light writing on a dark ground.
bool isDark(const QPalette &palette);
/// For text, bars and signs upon the palette's surfaces.
QColor colourOf(Meaning meaning, const QPalette &palette);
/// The deep teal of the product, as text or line upon the palette's surfaces.
QColor accentColour(const QPalette &palette);
/// For secondary words; 4.5:1 as well.
QColor dimColour(const QPalette &palette);
/// A line between groups, quieter than any text.
QColor hairlineColour(const QPalette &palette);

/// Gives the application its style, palettes and font; again at any time. `System` is what the desktop's palette said
/// when the program started: Qt 6.4 reports no change of it. `textScale` in percent, 100 to 200. GUI thread.
void applyTheme(ThemeChoice choice, int textScale);

/// The font in use with figures of equal width, for times and counts.
QFont figureFont(const QFont &base);

} // namespace baro
