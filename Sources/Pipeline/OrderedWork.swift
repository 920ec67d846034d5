/// Does `work` on all items with `jobs` at a time and hands the results to `consume` in the order of the items.
///
/// Items are taken in small batches, `jobs` of them at work; the next is begun before the results of the last are
/// consumed. At most twice as many wait for an earlier one, so memory does not grow with the number of items.
func forEachInOrder<Item: Sendable, Output: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) async -> Output, consume: (Output) throws -> Void
) async throws {
    // More jobs than items have nothing to do.
    let jobs = min(jobs, max(1, items.count))
    guard jobs > 1 else {
        for item in items { try consume(await work(item)) }
        return
    }
    let batchSize = 4
    let batches = (items.count + batchSize - 1) / batchSize
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
        var started = 0
        var working = 0
        var consumed = 0
        var waiting: [Int: [Output]] = [:]
        func start() {
            guard working < jobs, started < batches, started < consumed + 2 * jobs else { return }
            let index = started
            let batch = items[index * batchSize..<min(items.count, (index + 1) * batchSize)]
            group.addTask {
                var outputs: [Output] = []
                for item in batch { outputs.append(await work(item)) }
                return (index, outputs)
            }
            started += 1
            working += 1
        }
        for _ in 0..<jobs { start() }
        while let (index, outputs) = try await group.next() {
            working -= 1
            waiting[index] = outputs
            start()
            while let ready = waiting.removeValue(forKey: consumed) {
                for output in ready { try consume(output) }
                consumed += 1
                start()
            }
        }
    }
}
