/// The first of `count` ascending places at which a condition holds that stays true from there on, or `count`.
/// Logarithmic.
@inlinable
public func firstPlace(below count: Int, where isReached: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
        let middle = (low + high) / 2
        if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}
