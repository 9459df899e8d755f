import type { Task, TaskName } from './work.ts'

/** What will happen by itself: one queue per name, each in order since all of a name wait equally long. */
export const createAgenda = () => {
  const queues = new Map<TaskName, Set<Task>>()
  return {
    add(task: Task): void {
      const queue = queues.get(task.name)
      if (queue) queue.add(task)
      else queues.set(task.name, new Set([task]))
    },
    /** Takes out everything whose time has come. */
    takeDue(nowMs: number): Task[] {
      const due: Task[] = []
      for (const queue of queues.values()) {
        for (const task of queue) {
          if (task.at > nowMs) break
          queue.delete(task)
          due.push(task)
        }
      }
      return due
    },
  }
}
