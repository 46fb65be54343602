// SPDX-License-Identifier: Apache-2.0
// For the preset `tsan` only. Debian's Qt is built without the thread sanitizer, which therefore misses what
// Qt's own waiting and queueing orders. These functions stand before Qt's of the same name, tell it, and call
// Qt's.
#include <QFutureInterface>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdlib>
#include <functional>

namespace {

/// Qt's function of the mangled name.
template <class Function>
Function qt(const char* name) {
    void* found = ::dlsym(RTLD_NEXT, name);
    if (!found)
        std::abort();
    return reinterpret_cast<Function>(found);
}

/// What happened before the handing over is seen by the task; what the task did, by who waits for the pool.
class HandedOver final : public QRunnable {
public:
    HandedOver(QThreadPool* pool, std::function<void()> task) : m_task(std::move(task)), m_pool(pool) {
        __tsan_release(this);
    }
    void run() override {
        __tsan_acquire(this);
        m_task();
        m_task = {};
        __tsan_release(m_pool);
    }

private:
    std::function<void()> m_task;
    QThreadPool* m_pool;
};

/// The same for a call that waits in the queue of an object's thread.
class QueuedCall final : public QtPrivate::QSlotObjectBase {
public:
    explicit QueuedCall(QtPrivate::QSlotObjectBase* call) : QSlotObjectBase(&act), m_call(call) {
        __tsan_release(this);
    }

private:
    static void act(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*) {
        __tsan_acquire(self);
        auto* queued = static_cast<QueuedCall*>(self);
        if (which == Call)
            queued->m_call->call(receiver, arguments);
        if (which == Destroy) {
            queued->m_call->destroyIfLastRef();
            delete queued;
        }
    }
    QtPrivate::QSlotObjectBase* m_call;
};

void* sharedPart(const QFutureInterfaceBase* future) {
    return reinterpret_cast<void* const*>(future)[1]; // behind the virtual table: `d`
}

} // namespace

bool QWaitCondition::wait(QMutex* mutex, QDeadlineTimer deadline) {
    static const auto wait = qt<bool (*)(QWaitCondition*, QMutex*, QDeadlineTimer)>(
        "_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    QtTsan::mutexPreUnlock(mutex, 0u);
    QtTsan::mutexPostUnlock(mutex, 0u);
    const bool woken = wait(this, mutex, deadline);
    QtTsan::mutexPreLock(mutex, 0u);
    QtTsan::mutexPostLock(mutex, 0u, 0);
    return woken;
}

void QThreadPool::start(QRunnable* task, int priority) {
    start(
        [task] {
            const bool ours = task->autoDelete();
            task->run();
            if (ours)
                delete task;
        },
        priority);
}

void QThreadPool::start(std::function<void()> task, int priority) {
    static const auto start =
        qt<void (*)(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    start(this, new HandedOver(this, std::move(task)), priority);
}

bool QThreadPool::waitForDone(int milliseconds) {
    static const auto wait = qt<bool (*)(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    __tsan_acquire(this);
    return done;
}

extern "C" void _ZN11QThreadPoolD1Ev(QThreadPool* pool) { // its destructor waits, too
    static const auto destroy = qt<void (*)(QThreadPool*)>("_ZN11QThreadPoolD1Ev");
    pool->waitForDone(-1);
    destroy(pool);
}

bool QFutureInterfaceBase::derefT() const {
    static const auto deref =
        qt<bool (*)(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    void* shared = sharedPart(this);
    __tsan_release(shared);
    const bool left = deref(this);
    __tsan_acquire(shared);
    return left;
}

/// Stands between Qt's destructor and its caller, so that a report names a future's end (tsan.supp): Qt's
/// jumps into `operator delete` and would be missing from the stack.
extern "C" void _ZN20QFutureInterfaceBaseD2Ev(QFutureInterfaceBase* future) {
    static const auto destroy = qt<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBaseD2Ev");
    void* shared = sharedPart(future);
    __tsan_release(shared);
    destroy(future);
    __tsan_acquire(shared); // also keeps this from being a jump
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* answer) {
    static const auto invoke = qt<bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    if (type != Qt::QueuedConnection)
        return invoke(object, slot, type, answer);
    return invoke(object, new QueuedCall(slot), type, answer);
}
