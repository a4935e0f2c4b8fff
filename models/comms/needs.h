#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

namespace muster {

/// Which characters of a text stand side by side, one, two and three of them, hashed; capitals do not count.
/// What is not among them is not in the text; what is may be.
class Grams
{
public:
    explicit Grams(QStringView text);
    /// Bits that are set where a text holds a word; as many as tell most texts from it.
    static constexpr std::size_t telling = 4;
    static std::array<quint16, telling> of(QStringView word);
    bool has(const std::array<quint16, telling> &bits) const
    {
        return std::all_of(bits.cbegin(), bits.cend(), [&](quint16 bit) { return m_bits.test(bit); });
    }

private:
    static constexpr std::size_t size = 2'048;
    static quint16 hashed(char16_t a, char16_t b, char16_t c);
    std::bitset<size> m_bits;
};

/// What a text has to hold so that a pattern can find something in it: words, all of them or one of them. It
/// is read from the pattern itself, and looked at before the pattern, which is slower. Where nothing is
/// certain, nothing is needed.
class Needs
{
public:
    Needs() = default; ///< nothing
    static Needs of(QStringView pattern);

    bool metBy(const Grams &grams) const;
    bool isNothing() const { return m_kind == Kind::Nothing; }

    // How they are put together.
    static Needs word(QStringView word);
    static Needs all(std::vector<Needs> parts);
    static Needs one(std::vector<Needs> parts);

private:
    enum class Kind { Nothing, All, One };
    void take(Needs &&part);

    Kind m_kind = Kind::Nothing;
    std::size_t m_length = 0; ///< of the shortest word that would do: the longer, the rarer
    std::vector<std::array<quint16, Grams::telling>> m_words; ///< side by side, since they are many
    std::vector<Needs> m_parts;
};

} // namespace muster
