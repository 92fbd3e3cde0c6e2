#pragma once

#include <QKeySequence>

/// The keys of a call, each in one place: shown on its button and bound in the form. None is one that Korean input
/// needs (Esc, F9, Shift+Space, Ctrl+Space, Ctrl+Shift+U, right Alt, right Ctrl).
namespace baro::callKeys {

inline QKeySequence save() {
    return {Qt::CTRL | Qt::Key_Return};
}
inline QKeySequence saveAndSend() {
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_Return};
}
inline QKeySequence saveAndNext() {
    return {Qt::ALT | Qt::Key_N};
}
inline QKeySequence answered() {
    return {Qt::ALT | Qt::Key_A};
}
inline QKeySequence progress() {
    return {Qt::ALT | Qt::Key_P};
}
inline QKeySequence noComplaint() {
    return {Qt::ALT | Qt::Key_L};
}
inline QKeySequence discard() {
    return {Qt::ALT | Qt::Key_D};
}
inline QKeySequence closeTab() {
    return {Qt::CTRL | Qt::Key_W};
}
inline QKeySequence bringBack() {
    return {Qt::ALT | Qt::Key_B};
}
inline QKeySequence nextTab() {
    return {Qt::CTRL | Qt::Key_Tab};
}
/// Shift turns Tab into Backtab.
inline QKeySequence previousTab() {
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab};
}
inline QKeySequence withheld() {
    return {Qt::ALT | Qt::Key_W};
}
/// The caller's language, the next one with each press.
inline QKeySequence language() {
    return {Qt::ALT | Qt::Key_G};
}
inline QKeySequence urgent() {
    return {Qt::ALT | Qt::Key_U};
}
inline QKeySequence telephone() {
    return {Qt::ALT | Qt::Key_H};
}
/// Resident registration numbers in any field.
inline QKeySequence strike() {
    return {Qt::ALT | Qt::Key_X};
}
inline QKeySequence takeOver() {
    return {Qt::ALT | Qt::Key_T};
}
/// The n-th complaint that the call may be about as well, from 0: saves the call, attached to it. Three keys side by
/// side.
inline QKeySequence attachTo(int n) {
    constexpr Qt::Key keys[] = {Qt::Key_J, Qt::Key_K, Qt::Key_M};
    return {Qt::ALT | keys[n]};
}
/// One more report of what many are calling about, or the offer to make one matter of it.
inline QKeySequence incident() {
    return {Qt::ALT | Qt::Key_I};
}
/// The n-th proposal, from 1 to 6. Not Alt with a digit: that says who was alerted, and a notice of danger opens by itself
/// between two keys.
inline QKeySequence proposal(int n) {
    return {Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + n)};
}
/// The n-th squad of those advised, from 0. Side by side on the keyboard, but for the letter that withholds the name.
inline QKeySequence advisedSquad(int n) {
    constexpr Qt::Key keys[] = {Qt::Key_Q, Qt::Key_E, Qt::Key_R};
    return {Qt::ALT | keys[n]};
}
/// From anywhere in the window, which owns it; shown in the new call.
inline QKeySequence danger() {
    return {Qt::Key_F8};
}
/// What was taken for a danger is none.
inline QKeySequence noDanger() {
    return {Qt::ALT | Qt::Key_0};
}
/// The n-th one to alert, from 1 to 9.
inline QKeySequence alerted(int n) {
    return {Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + n)};
}

} // namespace baro::callKeys
